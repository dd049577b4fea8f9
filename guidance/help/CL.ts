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
      parents: ['report-abuse'],
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
  forParents: [
    {
      name: 'Fonoinfancia',
      purposes: ['advice'],
      phone: '800 200 818',
      url: 'https://www.fonoinfancia.cl/',
      sources: [
        {
          source:
            'https://diariorancagua.cl/fonoinfancia-esta-de-cumpleanos-ya-son-22-anos-acompanando-la-crianza-de-ninas-y-ninos-a-lo-largo-del-pais',
          checked: CHECKED,
        },
        {
          source:
            'https://araucanianoticias.cl/2023/lnea-de-apoyo-fonoinfancia-cumple-22-aos-acompaando-la-crianza-de-nias-y-nios-del-pas/0609235421/amp',
          checked: CHECKED,
        },
        {
          source:
            'https://www.radiopolar.com/fonoinfancia-cumple-anos-acompanando-forma-gratuita-familias-crianza-ninas-ninos',
          checked: CHECKED,
        },
      ],
    },
  ],
});
