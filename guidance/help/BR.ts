import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'BR',
  name: 'Brazil',
  emergency: {
    number: '190',
    source:
      'https://valenews.com.br/2019/05/16/instituto-ccr-e-ccr-novadutra-apoiam-campanha-de-combate-ao-abuso-e-a-exploracao-sexual-de-criancas-e-adolescentes/',
    checked: CHECKED,
  },
  services: [
    {
      name: 'SaferNet Helpline',
      purposes: ['talk', 'report-grooming'],
      parents: ['advice', 'report-grooming'],
      url: 'https://helpline.org.br/',
      sources: [{ source: 'https://helpline.org.br', checked: CHECKED }],
    },
    {
      name: 'Disque 100',
      purposes: ['report-abuse'],
      parents: ['report-abuse'],
      phone: '100',
      always: true,
      sources: [
        {
          source:
            'https://www.em.com.br/trends/2025/12/7305164-como-denunciar-casos-de-abuso-infantil-de-forma-segura-e-anonima.html',
          checked: CHECKED,
        },
      ],
    },
  ],
});
