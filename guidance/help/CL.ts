import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CL',
  name: 'Chile',
  emergency: {
    number: '133',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Fono Niños 147',
      purposes: ['talk'],
      phone: '147',
      always: true,
      sources: [
        {
          source:
            'https://13.cl/programas/servicios-13/servicios/conoce-como-funciona-fono-ninos-147-el-servicio-para-denunciar',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Línea Libre',
      purposes: ['talk'],
      phone: '1515',
      sources: [
        {
          source:
            'https://publimetro.cl/cl/noticias/2019/12/20/alo-linea-libre-lanzan-nuevo-fono-ayuda-contencion-ninas-ninos-chile.html?outputType=amp',
          checked: CHECKED,
        },
        { source: 'https://elpensador.io/?p=6185', checked: CHECKED },
      ],
    },
  ],
});
